// The page where a list is printed or saved.
import '@/lib/zod-setup';
import { mount } from '@/components/mount';
import './export.css';
import { App } from './App';

mount(App, 'export_title');
