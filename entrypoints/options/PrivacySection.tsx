// All that is kept on this computer: what, where, how much, each with its own way to erase it.
import { AskFirst } from '@/components/AskFirst';
import { Notice } from '@/components/Notice';
import { refusalSentence } from '@/components/refusal';
import type { Kept, KeptKind } from '@/lib/messages';
import { sizeWords } from '@/lib/text/size-words';
import { plural, type TextKey, t } from '@/lib/text/text';
import { Section } from './Section';
import { useKept } from './use-kept';

/** What goes and what stays, where another page says it already. */
const WHAT: Partial<Record<KeptKind, TextKey>> = { dossiers: 'backup_erase_what', memory: 'memory_what_goes' };

export function PrivacySection() {
  const { kept, failure, erase, eraseAll } = useKept();
  const total = kept?.reduce((sum, { bytes }) => sum + bytes, 0) ?? 0;
  const told = async (done: Promise<boolean>) => ((await done) ? t('privacy_erased') : undefined);
  return (
    <Section id="privacy">
      <p class="soft">{t('privacy_intro')}</p>
      {failure !== undefined && <Notice tone="error">{refusalSentence(failure)}</Notice>}
      {kept && (
        <>
          <ul class="lessons kept">
            {kept.map((one) => (
              <li key={one.kind}>
                <KeptLine {...one} />
                <AskFirst
                  label={t('privacy_erase')}
                  name={t('privacy_erase_label', t(`kept_${one.kind}`))}
                  what={t(WHAT[one.kind] ?? (`kept_${one.kind}_what` as TextKey))}
                  confirm={t('privacy_confirm')}
                  useful={one.count > 0}
                  act={() => told(erase(one.kind))}
                />
              </li>
            ))}
          </ul>
          <p>
            <strong>{t('privacy_total', sizeWords(total))}</strong>
          </p>
          <AskFirst
            label={t('privacy_all')}
            what={t('privacy_all_what')}
            confirm={t('privacy_all_confirm')}
            useful={total > 0}
            act={() => told(eraseAll())}
          />
        </>
      )}
    </Section>
  );
}

function KeptLine({ kind, places, count, bytes }: Kept) {
  const where = places.map((place) => t(`place_${place}`)).join(', ');
  const much = count > 0 ? `${plural('privacy_count', count)}, ${sizeWords(bytes)}` : t('privacy_none');
  return (
    <div>
      <strong>{t(`kept_${kind}`)}</strong>
      {t('colon')} {much}
      <br />
      <small>
        {t(`kept_${kind}_about`)} {where && t('privacy_where', where)}
      </small>
    </div>
  );
}
