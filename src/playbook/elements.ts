import { PageProgress } from './page-progress.ts';
import { StepCalendar } from './step-calendar.ts';

customElements.define('page-progress', PageProgress);
customElements.define('step-calendar', StepCalendar);
