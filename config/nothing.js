// Stands for polyfills that none of our browsers needs (config/index.ts).
