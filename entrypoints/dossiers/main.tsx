// The dossiers in a full tab.
import '@/components/tokens.css';
import '@/components/base.css';
import './dossiers.css';
import { mount } from '@/components/mount';
import { App } from './App';

mount(App, 'popup_title');
