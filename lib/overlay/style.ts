// The look of the overlay as one text. The background sends it: the page's script need not carry it.
import tokens from '@/components/tokens.css?inline';
import { t } from '@/lib/text/text';
import ending from './ending.css?inline';
import endingFirefox from './ending-firefox.css?inline';
import surface from './surface.css?inline';

const ended = () =>
  import.meta.env.FIREFOX ? `${endingFirefox}\n.dock { --ended-text: "${t('overlay_ended')}"; }` : ending;

/** The style, with the one sentence that is part of it. */
export const overlayStyle = () => `${tokens.replaceAll(':root', ':host')}\n${surface}\n${ended()}`;
