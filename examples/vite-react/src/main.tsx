import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import '@coprod/ui/styles.css';
import './design.css';

const app = document.getElementById('app');
if (app) createRoot(app).render(<App />);
