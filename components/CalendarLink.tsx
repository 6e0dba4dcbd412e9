// « Ajouter à mon agenda »: the reminder of one dossier, ready to be saved.
import { useEffect } from 'preact/hooks';
import type { Dossier } from '@/lib/messages';
import { t } from '@/lib/text/text';
import { Icon } from './Icon';
import { Notice } from './Notice';
import { refusalSentence } from './refusal';
import { useCalendar } from './use-calendar';

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
