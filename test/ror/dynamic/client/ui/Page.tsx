// A screen inside the scrolling area: its breadcrumb, its document title, what it says when it cannot load.
import { type ReactNode, useEffect } from 'react';
import { Link } from '../core/router';
import { Button } from './Button';
import css from './Page.module.css';
import { Skeleton } from './Skeleton';

interface PageProps {
  title: string;
  /** The parent screen. */
  parent?: { to: string; label: string };
  children: ReactNode;
}

export function Page({ title, parent, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · ROR Occitanie`;
  }, [title]);
  return (
    <div className={css.page}>
      {parent && (
        <nav className={css.crumbs} aria-label="Fil d’Ariane">
          <Link to={parent.to}>{parent.label}</Link> <span aria-hidden="true">›</span> <span>{title}</span>
        </nav>
      )}
      {children}
    </div>
  );
}

/** In place of a screen's content until its data is there. */
export function Pending({ error, onRetry }: { error: string | undefined; onRetry(): void }) {
  if (!error) {
    return (
      <div className={css.card} aria-busy="true">
        <Skeleton lines={6} />
      </div>
    );
  }
  return (
    <div className={css.card} role="alert">
      <p>{error}</p>
      <Button onClick={onRetry}>Réessayer</Button>
    </div>
  );
}
