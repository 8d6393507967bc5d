import { PageProgress } from './page-progress.ts';
import { StepCalendar } from './step-calendar.ts';
import styles from '../styles/playbook-tools.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

customElements.define('page-progress', PageProgress);
customElements.define('step-calendar', StepCalendar);
