// The page shown once, after the installation.
import '@/components/tokens.css';
import '@/components/base.css';
import './welcome.css';
import { mount } from '@/components/mount';
import { App } from './App';

mount(App, 'welcome_title');
