import { describe, expect, test } from 'vitest';
import { leadsOf, MAIN, one } from '../../../support/python-code.ts';

describe('from outside', () => {
  test('declared, not declared, and unknown', () => {
    const text = 'import yaml\nimport cv2\nimport surely_nobody_has_this\n';
    expect(leadsOf(one(text, {}, ['PyYAML']), MAIN)).toEqual([
      'yaml -> external [pyyaml] pyyaml',
      'cv2 -> external [] opencv-python',
      'surely_nobody_has_this -> external [] null',
    ]);
  });

  test('below a shared name each imported name has its own distribution', () => {
    const text =
      'from azure import identity\nfrom google.cloud import storage, bigquery\nfrom yaml import safe_load\n';
    expect(leadsOf(one(text, {}, ['azure-identity', 'google-cloud-storage']), MAIN)).toEqual([
      'azure.identity -> external [azure-identity] azure-identity',
      'google.cloud.storage -> external [google-cloud-storage] google-cloud-storage',
      'google.cloud.bigquery -> external [] google-cloud-bigquery',
      'yaml -> external [] pyyaml',
    ]);
  });

  test('and where nothing of the shared name is declared', () => {
    expect(leadsOf(one('from opentelemetry import context as c, trace\n'), MAIN)).toEqual([
      'opentelemetry.context -> external [] opentelemetry-api',
      'opentelemetry.trace -> external [] opentelemetry-api',
    ]);
  });

  test('what only adds plugins to a package does not provide it', () => {
    const text = 'from twisted.internet import reactor\nimport autobahn\n';
    expect(leadsOf(one(text, {}, ['autobahn', 'daphne', 'Twisted']), MAIN)).toEqual([
      'twisted.internet -> external [twisted] twisted',
      'autobahn -> external [autobahn] autobahn',
    ]);
    expect(leadsOf(one(text, {}, ['autobahn']), MAIN)[0]).toBe('twisted.internet -> external [] twisted');
  });

  test('of several declared ones that provide a module, the one that facts name first is meant', () => {
    for (const declared of [
      ['opencv-python-headless', 'opencv-python'],
      ['opencv-python', 'opencv-python-headless'],
    ])
      expect(leadsOf(one('import cv2\n', {}, declared), MAIN)).toEqual([
        `cv2 -> external [${declared.join()}] opencv-python`,
      ]);
  });

  test("the user's map and PEP 794 go before facts", () => {
    const repo = one('import odd_name\nimport odder.name\n', {}, ['acme-odd', 'acme-odder']);
    const mapped = {
      ...repo,
      'plumb.edn': '{:import-names {"acme-odd" ["odd_name"] "acme-odder" ["odder.name"]}}',
    };
    expect(leadsOf(mapped, MAIN)).toEqual([
      'odd_name -> external [acme-odd] acme-odd',
      'odder.name -> external [acme-odder] acme-odder',
    ]);
    expect(leadsOf(repo, MAIN)[0]).toBe('odd_name -> external [] null');
  });

  test('modules of a host and of a build are a doubt', () => {
    const text =
      'import bpy\nimport api_pb2_grpc\nfrom protos_of_mine import a_pb2, b_pb2\nfrom protos_of_mine import c\n';
    expect(leadsOf(one(text), MAIN)).toEqual([
      'bpy -> doubt',
      'api_pb2_grpc -> doubt',
      'protos_of_mine -> doubt',
      'protos_of_mine -> external [] null',
    ]);
  });
});
