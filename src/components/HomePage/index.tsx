import type {ReactNode} from 'react';
import type {HomeWords} from '../messages/words';
import {HomeBridge} from '../HomeBridge';
import {HomeCheck} from '../HomeCheck';
import {HomeGuides} from '../HomeGuides';
import type {HomeGuide} from '../HomeGuides/guides';
import {HomePromises} from '../HomePromises';
import {HomeSteps} from '../HomeSteps';
import type {SiteLink} from './site-link';
import styles from './styles.module.css';

type Props = {
  readonly words: HomeWords;
  readonly guides: readonly HomeGuide[];
  readonly Link: SiteLink;
};

/** Ids that links elsewhere on the site may point at; the page registers them for the link check. */
export const homeAnchors = ['guides', 'check', 'how', 'promises'] as const;

/** The home page: what this is, the guides, what a check shows, how a guide works, what is promised. */
export function HomePage({words, guides, Link}: Props): ReactNode {
  return (
    <main>
      <div className={styles['hero']}>
        <div className={styles['inner']}>
          <div className={styles['opening']}>
            <h1 className={styles['heading']}>{words.hero.heading}</h1>
            <div>
              <p className={styles['lead']}>{words.hero.lead}</p>
              <p className={styles['actions']}>
                <a className={styles['action']} href="#guides">
                  {words.hero.action}
                </a>
                <a className={styles['second']} href="#check">
                  {words.hero.second}
                </a>
              </p>
            </div>
          </div>
          <HomeBridge words={words.bridge} />
        </div>
      </div>

      <section className={styles['section']} aria-labelledby="guides">
        <h2 id="guides" className={styles['title']}>
          {words.guides.heading}
        </h2>
        <HomeGuides words={words.guides} guides={guides} Link={Link} />
        <p className={styles['unsure']}>
          {words.guides.unsure} <Link to="/guides/which-guide">{words.guides.chooser}</Link>
        </p>
      </section>

      <div className={styles['band']}>
        <section
          className={`${styles['section'] ?? ''} ${styles['sideBySide'] ?? ''}`}
          aria-labelledby="check"
        >
          <div>
            <h2 id="check" className={styles['title']}>
              {words.check.heading}
            </h2>
            {words.check.paragraphs.map((paragraph) => (
              <p key={paragraph} className={styles['paragraph']}>
                {paragraph}
              </p>
            ))}
          </div>
          <HomeCheck words={words.check.figure} />
        </section>
      </div>

      <section className={styles['section']} aria-labelledby="how">
        <h2 id="how" className={styles['title']}>
          {words.steps.heading}
        </h2>
        <HomeSteps words={words.steps.items} />
      </section>

      <section className={styles['section']} aria-labelledby="promises">
        <h2 id="promises" className={styles['title']}>
          {words.promises.heading}
        </h2>
        <HomePromises words={words.promises.items} />
      </section>
    </main>
  );
}
