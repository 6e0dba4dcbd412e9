// The toolbar popup.
import '@/components/tokens.css';
import '@/components/base.css';
import './popup.css';
import { mount } from '@/components/mount';
import { App } from './App';

mount(App, 'popup_title');
