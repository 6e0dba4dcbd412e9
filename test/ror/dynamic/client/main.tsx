// Starts the application.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import './main.css';

const root = document.getElementById('rx-root');
if (root) {
  createRoot(root, { identifierPrefix: 'rx' }).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
