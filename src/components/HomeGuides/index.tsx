import type {ReactNode} from 'react';
import type {HomeWords} from '../messages/words';
import type {SiteLink} from '../HomePage/site-link';
import {productsOf, type HomeGuide} from './guides';
import styles from './styles.module.css';

type Props = {
  readonly words: HomeWords['guides'];
  readonly guides: readonly HomeGuide[];
  readonly Link: SiteLink;
};

/**
 * Every guide, one row each, with a filter by product. The filter is radio buttons and a stylesheet: it works before
 * any script runs and without one, and the list is complete where `:has()` is unknown.
 */
export function HomeGuides({words, guides, Link}: Props): ReactNode {
  if (guides.length === 0) return <p>{words.none}</p>;
  const products = productsOf(guides);
  return (
    <div className={styles['directory']}>
      <fieldset className={styles['filter']}>
        <legend className={styles['legend']}>{words.filter}</legend>
        <Choice value="all" label={words.all} initially />
        {products.map((product, index) => (
          <Choice key={product} value={String(index)} label={product} />
        ))}
      </fieldset>
      <ul className={styles['list']}>
        {guides.map((guide) => (
          <li key={guide.id} className={styles['row']} data-product={products.indexOf(guide.product)}>
            <Row words={words} guide={guide} Link={Link} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Choice({value, label, initially}: {value: string; label: string; initially?: true}): ReactNode {
  return (
    <label className={styles['choice']}>
      <input type="radio" name="product" value={value} defaultChecked={initially === true} />
      <span>{label}</span>
    </label>
  );
}

function Row({words, guide, Link}: {guide: HomeGuide} & Pick<Props, 'words' | 'Link'>): ReactNode {
  const name = (
    <>
      {guide.vendor} <Arrow className={styles['towards']} />
      <span className={styles['unseen']}>{words.to}</span> {tied(guide.product)}
      {guide.way !== undefined && ` (${guide.way})`}
    </>
  );
  return (
    <>
      <div className={styles['what']}>
        <h3 className={styles['name']}>
          {guide.href === undefined ? (
            name
          ) : (
            <Link to={guide.href} className={styles['link'] ?? ''}>
              {name}
            </Link>
          )}
        </h3>
        <p className={styles['summary']}>{guide.summary}</p>
      </div>
      <p className={styles['flow']}>{words.flows[guide.flow]}</p>
      {guide.href === undefined ? (
        <p className={styles['coming']}>{words.coming}</p>
      ) : (
        <p className={styles['minutes']}>
          {words.minutes(guide.minutes)}
          <Arrow className={styles['go']} />
        </p>
      )}
    </>
  );
}

/** A number stays on the line of the word before it: “Dynamics 365” is one name. */
function tied(name: string): string {
  return name.replaceAll(/ (?=\d)/g, '\u00a0');
}

function Arrow({className}: {readonly className: string | undefined}): ReactNode {
  return (
    <svg className={className} viewBox="0 0 20 12" width="20" height="12" aria-hidden="true">
      <path d="M1 6H18M13 1l5 5-5 5" />
    </svg>
  );
}
