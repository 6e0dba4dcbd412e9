// Where to begin when nothing has ever been tracked: the ROR, or the demonstration. Not said on the ROR itself.
import { t } from '@/lib/text/text';
import { Icon } from './Icon';
import { START_PAGE } from './ror-address';
import { useAway } from './use-away';

export function FirstSteps() {
  if (!useAway()) return null;
  return (
    <div class="row">
      <a class="button" href={START_PAGE} target="_blank" rel="noreferrer">
        <Icon name="open" />
        {t('welcome_open')}
      </a>
      <a class="button button-quiet" href="demo.html" target="_blank" rel="noreferrer">
        {t('welcome_try')}
      </a>
    </div>
  );
}
