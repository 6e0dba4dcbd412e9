// The rendering « material »: the same site on Angular and Angular Material, with a prebuilt theme as it comes.
import '@angular/compiler';
import './style.css';
import { enableProdMode, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';

enableProdMode();
document.body.append(document.createElement('app-root'));
bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] }).catch((error) => console.error(error));
