import './styles/demo.css';
