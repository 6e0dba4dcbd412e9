// The page where a list is printed or saved.
import '@/lib/zod-setup';
import '@/components/tokens.css';
import '@/components/base.css';
import './export.css';
import { mount } from '@/components/mount';
import { App } from './App';

mount(App, 'export_title');
