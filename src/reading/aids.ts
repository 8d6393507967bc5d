import { followReading } from './contents.ts';
import { copySectionLinks } from './section-links.ts';
import { dismissDefinitions } from './terms.ts';

followReading();
copySectionLinks();
dismissDefinitions();
