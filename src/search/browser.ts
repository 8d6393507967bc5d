import { openSearchByKey } from './dialog.ts';
import { SearchBox } from './search-box.ts';

customElements.define('site-search', SearchBox);
openSearchByKey();
