import { fuzzPages } from './pages'

fuzzPages(2, 4)
