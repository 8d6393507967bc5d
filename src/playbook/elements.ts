import { PageProgress } from './page-progress.ts';
import { StepCalendar } from './step-calendar.ts';
import { adopt } from '../styles/adopt.ts';
import styles from '../styles/playbook-tools.css?url';

await adopt(styles);

customElements.define('page-progress', PageProgress);
customElements.define('step-calendar', StepCalendar);
