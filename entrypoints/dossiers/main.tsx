// The dossiers in a full tab.
import { mount } from '@/components/mount';
import './dossiers.css';
import { App } from './App';

mount(App, 'popup_title');
