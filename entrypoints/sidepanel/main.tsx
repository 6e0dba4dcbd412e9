// The dossiers beside the site, in the browser's side panel.
import { mount } from '@/components/mount';
import './sidepanel.css';
import { NarrowPage } from '@/components/NarrowPage';

mount(NarrowPage, 'popup_title');
