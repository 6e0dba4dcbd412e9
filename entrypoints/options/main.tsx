// The settings page.
import { mount } from '@/components/mount';
import './options.css';
import { App } from './App';

mount(App, 'options_title');
