// The page that shows the sample of a page's structure before anybody sends it.
import '@/lib/zod-setup';
import '@/components/tokens.css';
import '@/components/base.css';
import './structure.css';
import { mount } from '@/components/mount';
import { App } from './App';

mount(App, 'structure_title');
