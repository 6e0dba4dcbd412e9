// The whole sample, what was taken out of it, and the two ways to hand it on. Nothing is sent from here.
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { perLanguage } from '@/lib/text/language';
import { t } from '@/lib/text/text';
import { askSample } from './ask';

const FILE = 'structure-ror.txt';
const kilobytes = perLanguage((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }));

export function App() {
  const [file, setFile] = useState<File>();
  const [sample, setSample] = useState('');
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    askSample(location.search).then(
      (text) => {
        setSample(text);
        setFile(new File([text], FILE, { type: 'text/plain;charset=utf-8' }));
      },
      () => setFailed(true),
    );
  }, []);

  return (
    <main>
      <h1>{t('structure_title')}</h1>
      {failed && <Notice tone="error">{t('structure_failed')}</Notice>}
      {!failed && !file && <p role="status">{t('structure_reading')}</p>}
      {file && <Sample text={sample} file={file} />}
    </main>
  );
}

function Sample({ text, file }: { text: string; file: File }) {
  const [address] = useState(() => URL.createObjectURL(file));
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('structure_copied')),
      () => setSaid(t('structure_not_copied')),
    );
  return (
    <>
      <p>{t('structure_about')}</p>
      <p>{t('structure_removed')}</p>
      <p>{t('structure_check')}</p>
      <div class="row">
        <button type="button" class="button button-main" onClick={copy}>
          <Icon name="copy" />
          {t('structure_copy')}
        </button>
        <a class="button" href={address} download={FILE}>
          <Icon name="open" />
          {t('structure_save')}
        </a>
        <span class="soft">{t('structure_size', kilobytes().format(file.size / 1000))}</span>
        <span role="status">{said}</span>
      </div>
      <label for="sample">{t('structure_sample')}</label>
      <textarea id="sample" readOnly spellcheck={false} rows={28} value={text} />
    </>
  );
}
