// The settings page.
import '@/components/tokens.css';
import '@/components/base.css';
import './options.css';
import { mount } from '@/components/mount';
import { App } from './App';

mount(App, 'options_title');
