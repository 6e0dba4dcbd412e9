// « Aide »: the report, whole and in sight, before it is copied or put in a letter.
import { useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { mailAddress } from '@/lib/help/mail';
import { type TextKey, t } from '@/lib/text/text';
import type { SectionProps } from './App';
import { AssistanceField } from './AssistanceField';
import { Section } from './Section';
import { Setting } from './Setting';
import type { Locked } from './use-locked';
import { useReport } from './use-report';

export function HelpSection({ settings, change, stateOf, locked }: SectionProps & { locked: Locked }) {
  const { report, again } = useReport(settings, locked);
  const [said, setSaid] = useState<TextKey>();
  const letter = mailAddress({
    to: settings.assistance,
    subject: t('help_mail_subject'),
    body: `${t('help_mail_intro')}\n\n\n${report}`,
    paste: `${t('help_mail_intro')}\n\n\n${t('help_mail_paste')}\n`,
  });

  async function copy(done: TextKey): Promise<void> {
    await navigator.clipboard.writeText(report).then(
      () => setSaid(done),
      () => setSaid('help_not_copied'),
    );
  }

  return (
    <Section id="help">
      <p class="soft">{t('help_intro')}</p>
      <label class="field">
        {t('help_report')}
        <textarea class="report" readOnly rows={14} spellcheck={false} value={report} />
      </label>
      <div class="row">
        <button type="button" class="button button-main" onClick={() => void copy('help_copied')}>
          <Icon name="copy" />
          {t('help_copy')}
        </button>
        {settings.assistance && (
          <a class="button" href={letter.href} onClick={() => void (letter.whole || copy('help_mail_long'))}>
            <Icon name="mail" />
            {t('help_mail')}
          </a>
        )}
        <button
          type="button"
          class="button button-quiet"
          onClick={() => {
            setSaid(undefined);
            again();
          }}
        >
          {t('help_again')}
        </button>
      </div>
      {/* There before its text comes: else it would not be read out. */}
      <p role="status">{said && said !== 'help_not_copied' && t(said)}</p>
      {said === 'help_not_copied' && <Notice tone="error">{t(said)}</Notice>}
      {!settings.assistance && <p class="soft">{t('help_no_address')}</p>}
      <Setting id="assistance" title={t('options_assistance')} {...stateOf('assistance')}>
        {(state) => (
          <AssistanceField value={settings.assistance} onAddress={(assistance) => change({ assistance })} {...state} />
        )}
      </Setting>
    </Section>
  );
}
