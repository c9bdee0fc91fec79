// @vitest-environment jsdom
import { describeFixtures } from './suite.ts'

describeFixtures()
