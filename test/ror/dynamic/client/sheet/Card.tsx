// The card at the top of a sheet or of a dossier: title, line under it, actions, content.
import type { ReactNode } from 'react';
import css from './Card.module.css';

interface CardProps {
  title: ReactNode;
  about: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

export function Card({ title, about, actions, children }: CardProps) {
  return (
    <section className={css.card}>
      <div className={css.head}>
        <div className={css.names}>
          <h1 className={css.title}>{title}</h1>
          <p className={css.about}>{about}</p>
        </div>
        {actions}
      </div>
      {children}
    </section>
  );
}
