// A file to import: chosen, looked at before anything is done, then taken at one press.
import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import { useEscape } from '@/components/use-escape';
import type { Plan } from '@/lib/exchange/plan';
import { plural, t } from '@/lib/text/text';
import { ImportPreview } from './ImportPreview';
import type { Import } from './use-import';

interface Props {
  id: string;
  file: Import;
  onTake: (plan: Plan) => void;
  onClose: () => void;
}

export function ImportPanel({ id, file, onTake, onClose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const found = useRef<HTMLHeadingElement>(null);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    if (file.read) found.current?.focus();
  }, [file.read]);
  useEscape(onClose);

  const { plan, read, flaw } = file;
  const count = plan ? plan.added.length + plan.changed.length : 0;
  return (
    <section id={id} class="panel" aria-label={t('import_title')}>
      <p>{t('import_about')}</p>
      <label class="field">
        {t('import_file')}
        <input
          type="file"
          ref={input}
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onChange={async (event) => {
            const field = event.currentTarget;
            const [chosen] = field.files ?? [];
            if (chosen) await file.open(chosen);
            // The same file, mended, can be chosen again.
            field.value = '';
          }}
        />
      </label>
      <p role="status">{file.busy && t('import_reading')}</p>
      {flaw && <Notice tone="error">{t(flaw)}</Notice>}
      {plan && read && (
        <>
          <h2 tabIndex={-1} ref={found}>
            {t('import_found', read.file)}
          </h2>
          <ImportPreview plan={plan} head={read.head} />
        </>
      )}
      <div class="row">
        {plan && count > 0 && (
          <button type="button" class="button button-main" onClick={() => onTake(plan)}>
            {plural('import_take', count)}
          </button>
        )}
        <button type="button" class="button button-quiet" onClick={onClose}>
          {t('import_close')}
        </button>
      </div>
    </section>
  );
}
