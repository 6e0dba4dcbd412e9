// « À propos »: version, identifier, what the browser lets the extension do and why.
import { type TextKey, t } from '@/lib/text/text';
import { Section } from './Section';
import { useAbout } from './use-about';

/** Why each permission is there, in the order of the manifest. */
const WHY: Record<string, TextKey> = {
  alarms: 'permission_alarms',
  storage: 'permission_storage',
  unlimitedStorage: 'permission_unlimitedStorage',
  sidePanel: 'permission_sidePanel',
  notifications: 'permission_notifications',
};

export function AboutSection() {
  const { version, id, permissions, sites, welcome } = useAbout();
  return (
    <Section id="about">
      <dl class="facts">
        <dt>{t('about_version')}</dt>
        <dd>{version}</dd>
        <dt>{t('about_id')}</dt>
        <dd>
          <code>{id}</code>
        </dd>
        <dt>{t('about_accessibility')}</dt>
        <dd>{t('about_accessibility_state')}</dd>
      </dl>
      <h3 id="about-permissions">{t('about_permissions')}</h3>
      <ul class="lessons" aria-labelledby="about-permissions">
        {sites.map((site) => (
          <li key={site}>
            <div>
              <code>{site}</code>
              <br />
              <small>{t('about_site')}</small>
            </div>
          </li>
        ))}
        {permissions.map(({ name, optional, granted }) => (
          <li key={name}>
            <div>
              <code>{name}</code>
              <br />
              <small>{t(WHY[name] ?? 'permission_other')}</small>
            </div>
            {optional && <span class="soft">{t(granted ? 'about_granted' : 'about_not_granted')}</span>}
          </li>
        ))}
      </ul>
      <h3>{t('about_links')}</h3>
      <ul class="links">
        <li>
          <a href={welcome}>{t('about_welcome')}</a>
        </li>
        <li>
          <a href="/demo.html">{t('welcome_try')}</a>
        </li>
        <li>
          <a href="/news.html">{t('news_title')}</a>
        </li>
        <li>
          <a href={t('support_site')} target="_blank" rel="noreferrer">
            {t('about_support')}
          </a>
        </li>
      </ul>
    </Section>
  );
}
