// Short messages at the bottom of the window, gone by themselves after a few seconds.
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { createPortal } from 'react-dom';
import css from './Toasts.module.css';

interface Toast {
  key: number;
  tone: 'good' | 'bad';
  text: string;
}

type Show = (tone: Toast['tone'], text: string) => void;

const LIFE_MS = 6000;
const ToastContext = createContext<Show>(() => {});
let lastKey = 0;

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([]);

  const show = useCallback<Show>((tone, text) => {
    lastKey += 1;
    const key = lastKey;
    setToasts((shown) => [...shown, { key, tone, text }]);
    setTimeout(() => setToasts((shown) => shown.filter((toast) => toast.key !== key)), LIFE_MS);
  }, []);

  return (
    <ToastContext value={show}>
      {children}
      {createPortal(
        <div className={css.stack} role="status" aria-live="polite">
          {toasts.map(({ key, tone, text }) => (
            <div key={key} className={`${css.toast} ${css[tone]}`}>
              {text}
            </div>
          ))}
        </div>,
        document.body,
      )}
    </ToastContext>
  );
}

/** Shows a toast. */
export function useToast(): Show {
  return useContext(ToastContext);
}
