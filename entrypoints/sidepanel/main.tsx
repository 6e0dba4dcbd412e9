// The dossiers beside the site, in the browser's side panel.
import '@/components/tokens.css';
import '@/components/base.css';
import './sidepanel.css';
import { mount } from '@/components/mount';
import { NarrowPage } from '@/components/NarrowPage';

mount(NarrowPage, 'popup_title');
