// A list as a table to print, and as a file to save. Nothing is sent from here.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { useFileAddress } from '@/components/use-file-address';
import { cellsOf, fileName } from '@/lib/export/columns';
import { toCsv } from '@/lib/export/csv';
import type { ExportedList } from '@/lib/export/schema';
import { perLanguage } from '@/lib/text/language';
import { plural, t } from '@/lib/text/text';
import { ListTable } from './ListTable';
import { readList } from './read-list';

const day = perLanguage((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long' }));

export function App() {
  const [list, setList] = useState<ExportedList>();
  const [gone, setGone] = useState(false);
  useEffect(() => {
    readList(location.search).then(setList, () => setGone(true));
  }, []);
  return (
    <main>
      {gone && <h1>{t('export_title')}</h1>}
      {gone && <Notice tone="error">{t('export_gone')}</Notice>}
      {list && <List list={list} />}
    </main>
  );
}

function List({ list }: { list: ExportedList }) {
  const address = useFileAddress(
    useMemo(() => toCsv(cellsOf(list)), [list]),
    'text/csv;charset=utf-8',
  );
  return (
    <>
      <header>
        <div>
          <h1>{t('export_heading')}</h1>
          <p>
            {list.asked.length > 0 ? list.asked.join(' · ') : t('export_everything')}
            <br />
            <span class="soft">
              {plural('export_count', list.rows.length)}, {t('export_on', day().format(new Date(`${list.on}T12:00`)))}
            </span>
          </p>
        </div>
        <div class="row controls">
          <a class="button button-main" href={address} download={fileName(list)}>
            <Icon name="save" />
            {t('export_save')}
          </a>
          <button type="button" class="button" onClick={() => window.print()}>
            <Icon name="print" />
            {t('export_print')}
          </button>
        </div>
      </header>
      {list.rows.length === 0 ? <p>{t('export_empty')}</p> : <ListTable rows={list.rows} />}
    </>
  );
}
