// The dossiers beside the site, in the browser's side panel.
import '@/components/tokens.css';
import '@/components/base.css';
import './sidepanel.css';
import { mount } from '@/components/mount';
import { App } from './App';

mount(App, 'popup_title');
