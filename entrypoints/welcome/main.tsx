// The page shown once, after the installation.
import { mount } from '@/components/mount';
import './welcome.css';
import './picture.css';
import { App } from './App';

mount(App, 'welcome_title');
