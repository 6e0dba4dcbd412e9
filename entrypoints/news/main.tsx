// What the versions have brought, on a page of its own.
import '@/components/tokens.css';
import '@/components/base.css';
import './news.css';
import { mount } from '@/components/mount';
import { App } from './App';

mount(App, 'news_title');
