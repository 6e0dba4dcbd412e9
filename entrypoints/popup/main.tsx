// The toolbar popup.
import { mount } from '@/components/mount';
import './popup.css';
import { App } from './App';

mount(App, 'popup_title');
