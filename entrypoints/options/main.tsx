// The settings page.
import { mount } from '@/components/mount';
import './options.css';
import './setting.css';
import './health.css';
import './taught.css';
import './kept.css';
import { App } from './App';

mount(App, 'options_title');
