import { registerSW } from 'virtual:pwa-register';
import { createApp } from 'vue';
import { options } from '~/options';
import logo from './logo.svg?raw';

registerSW();
createApp(options, { logo }).mount('#app');
