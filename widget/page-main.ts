import './styles/page.css';
import { showOverview } from './overview-view.ts';
import { wireTools } from './page-tools.ts';
import { wireTextSize } from './text-size.ts';

wireTools();
wireTextSize();
const overview = document.getElementById('oversikt');
if (overview) showOverview(overview);
