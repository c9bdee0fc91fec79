// @vitest-environment happy-dom
import { describeFixtures } from './suite.ts'

describeFixtures()
