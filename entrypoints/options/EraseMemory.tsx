// Forgets the structures seen, once the person has read what goes and what stays.
import { AskFirst } from '@/components/AskFirst';
import { Notice } from '@/components/Notice';
import { refusalSentence } from '@/components/refusal';
import { plural, t } from '@/lib/text/text';
import { useMemory } from './use-memory';

export function EraseMemory() {
  const { count, failure, clear } = useMemory();
  if (count === undefined && failure === undefined) return null;

  async function erase(): Promise<string | undefined> {
    const gone = await clear();
    return gone === undefined ? undefined : plural('memory_erased', gone);
  }

  return (
    <div class="erase">
      <p>{plural('memory_count', count ?? 0)}</p>
      {failure !== undefined && <Notice tone="error">{refusalSentence(failure)}</Notice>}
      <AskFirst
        label={t('memory_erase')}
        what={t('memory_what_goes')}
        confirm={plural('memory_confirm', count ?? 0)}
        useful={count !== 0}
        act={erase}
      />
    </div>
  );
}
