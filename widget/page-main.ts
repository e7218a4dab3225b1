import './styles/page.css';
import { showOverview } from './overview-view.ts';
import { wireTools } from './page-tools.ts';

wireTools();
const overview = document.getElementById('oversikt');
if (overview) showOverview(overview);
