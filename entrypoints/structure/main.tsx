// The page that shows the sample of a page's structure before anybody sends it.
import '@/lib/zod-setup';
import { mount } from '@/components/mount';
import './structure.css';
import { App } from './App';

mount(App, 'structure_title');
