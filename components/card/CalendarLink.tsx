// « Ajouter à mon agenda »: the reminder of one dossier, ready to be saved.
import { useEffect } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { refusalSentence } from '@/components/refusal';
import { useCalendar } from '@/components/use-calendar';
import type { Dossier } from '@/lib/messages';
import { t } from '@/lib/text/text';

export function CalendarLink({ dossier }: { dossier: Dossier }) {
  const { file, failure, prepare } = useCalendar();
  useEffect(() => void prepare([dossier.id]), [dossier, prepare]);
  return (
    <section class="calendar">
      {failure !== undefined && <Notice tone="error">{refusalSentence(failure)}</Notice>}
      {/* Its room is kept while the file is made. */}
      <a class="button" {...(file && { href: file.address, download: file.name })}>
        <Icon name="calendar" />
        {t('calendar_add')}
      </a>
      <p class="hint">{t('calendar_about')}</p>
    </section>
  );
}
