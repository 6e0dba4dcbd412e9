// After an update that brings something: one quiet line, gone for good once pressed.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { t } from '@/lib/text/text';
import { useNews } from './use-news';

export function NewsLine() {
  const { fresh, dismissed, dismiss } = useNews();
  const said = useRef<HTMLParagraphElement>(null);
  // The button that had the focus is gone.
  useLayoutEffect(() => {
    if (dismissed) said.current?.focus();
  }, [dismissed]);
  if (!fresh && !dismissed) return null;
  return (
    <aside class="news-line" aria-label={t('news_title')}>
      {dismissed && (
        <p class="soft" tabIndex={-1} ref={said}>
          {t('news_dismissed')}
        </p>
      )}
      {fresh && (
        <>
          <a href="news.html" target="_blank" rel="noreferrer" onClick={dismiss}>
            {t('news_line')}
          </a>
          <button
            type="button"
            class="button button-quiet"
            aria-label={t('news_dismiss')}
            title={t('news_dismiss')}
            onClick={dismiss}
          >
            <Icon name="remove" />
          </button>
        </>
      )}
    </aside>
  );
}
