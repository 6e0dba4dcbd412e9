// The rendering « primevue »: the same site on Vue 3 and PrimeVue, with the Aura theme as it comes.
import Aura from '@primeuix/themes/aura';
import PrimeVue from 'primevue/config';
import ToastService from 'primevue/toastservice';
import { createApp } from 'vue';
import { App } from './App';
import { french } from './french';
import './style.css';

const root = document.createElement('div');
root.id = 'app';
document.body.append(root);

createApp(App)
  .use(PrimeVue, { theme: { preset: Aura, options: { darkModeSelector: '.sombre' } }, locale: french })
  .use(ToastService)
  .mount(root);
