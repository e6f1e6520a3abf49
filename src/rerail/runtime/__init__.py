"""Durable execution of legs: the engine, the worker, the leg, the attempt and the providers."""
