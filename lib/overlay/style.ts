// The look of the overlay as one text. The background sends it: the page's script need not carry it.
import tokens from '@/components/tokens.css?inline';
import surface from './surface.css?inline';

export const OVERLAY_STYLE = `${tokens.replaceAll(':root', ':host')}\n${surface}`;
